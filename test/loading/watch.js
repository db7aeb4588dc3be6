// The first script of a page in a frame: whoever opened it hears of the page before anything happens there.
parent.dispatchEvent(new CustomEvent('framed', {detail: window}));
