/** Gives the person a file, made here. Nothing is sent anywhere. */
export function download(name, content, type = 'text/plain') {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    link.click();
    // Safari reads the file some time after the click, and there is no event for when it has.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
