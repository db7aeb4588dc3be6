/** The numbers of one check-in. */
export function dayRow(checkIn) {
    const { items } = checkIn.content; // only live check-ins come here
    const values = {};
    for (const [id, { value }] of Object.entries(items))
        if (typeof value === 'number')
            values[id] = value;
    return { day: checkIn.day, values };
}
