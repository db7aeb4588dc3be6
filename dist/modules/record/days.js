/** A row of a day: the numbers of its check-in and nothing else, so that years can be drawn without reading them whole. */
import { isObject, isText } from "../reading.js";
/** The numbers of one check-in. */
export function dayRow(checkIn) {
    const { items } = checkIn.content; // only live check-ins come here
    const values = {};
    for (const [id, { value }] of Object.entries(items))
        if (typeof value === 'number')
            values[id] = value;
    return { day: checkIn.day, values };
}
/**
 * The numbers of a row that nobody has checked: an upgrade of the database does not wait for that. One that does not parse is found
 * when it is read, and its numbers go with it.
 */
export function uncheckedDayRow(row) {
    const { day, content } = row;
    const items = isObject(content) ? content['items'] : undefined;
    return isText(day) && isObject(items) && Object.values(items).every(isObject) ? dayRow(row) : undefined;
}
