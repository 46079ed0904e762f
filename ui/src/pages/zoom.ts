// Steps of the zoom. 1 means: the page is as wide as on paper (a point is 4/3 of a CSS pixel).

const POINT = 4 / 3;
const STEPS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** `fit` follows the width of the desk; a number is a fixed zoom. */
export type Zoom = 'fit' | number;

/** The largest that a page grows to by fitting: more only makes the eye travel. */
const WIDEST = 1.25;

/** Zoom that lets a page of `width` points fit into `room` CSS pixels. */
export function fitting(width: number, room: number): number {
	if (width <= 0 || room <= 0) return 1;
	return Math.min(WIDEST, room / (width * POINT));
}

/** Next step up or down from any zoom. */
export function stepped(zoom: number, direction: 1 | -1): number {
	const next = direction === 1 ? STEPS.find((step) => step > zoom + 0.005) : STEPS.findLast((step) => step < zoom - 0.005);
	return next ?? zoom;
}

/** Scale for pdf.js, whose unit is the point. */
export function scaleOf(zoom: number): number {
	return zoom * POINT;
}

/** `87 %`, with a space that does not break. */
export function percent(zoom: number): string {
	return `${Math.round(zoom * 100)}\u00a0%`;
}
