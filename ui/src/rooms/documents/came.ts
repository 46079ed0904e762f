/** Whoever comes back from a document goes on at its row. */

let opened: string | undefined;

// Issued meanwhile it has a number of its own in the address; the paper is the same.
const paperOf = (address: string | null | undefined): string | undefined => address?.split('?')[0];

/** A click in the list, the Enter key's as well: which paper is opened. */
export function remember(event: MouseEvent): void {
	opened = event.target instanceof Element ? paperOf(event.target.closest('a')?.getAttribute('href')) : undefined;
}

/** The list is there again: `<ul {@attach returning}>`. */
export function returning(list: HTMLElement): void {
	const link = [...list.querySelectorAll<HTMLElement>('a')].find((one) => opened !== undefined && paperOf(one.getAttribute('href')) === opened);
	if (!link) return;
	opened = undefined;
	// After the page has put the focus where it begins.
	setTimeout(() => link.focus());
}
