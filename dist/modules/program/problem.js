/** @param found of a value: a few words that name it */
export function programProblem(path, expected, found) {
    return { path, expected, found, message: `${path}: expected ${expected}, found ${found}` };
}
