import { Part } from "../parts/part.js";
/** Draws what there is, and gives the parts their places. */
export class View extends Part {
    constructor(around, parts) {
        super(around);
        this.parts = parts;
    }
}
