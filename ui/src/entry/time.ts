/** Shows a typed time of day as `19:00` (domain::Clock::read); what cannot be read stays as it was typed. */
export function formattedTime(text: string): string {
	const typed = text.trim().toLowerCase().replace(/uhr$/, '').trim();
	const read = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(typed) ?? /^(\d{1,2})(\d{2})$/.exec(typed);
	if (!read) return text;
	const [hour, minute] = [Number(read[1]), Number(read[2] ?? '0')];
	return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : text;
}
