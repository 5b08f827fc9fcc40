/** The text of an input; null where it is missing or blank. */
export const textOrNull = (value: string | undefined): string | null => (value?.trim() ? value : null);

/** A whole number of at most four digits; 0 for anything else. */
export const wholeNumber = (value: string | undefined): number => (/^\d{1,4}$/.test(value ?? '') ? Number(value) : 0);

/** The ticked values of a list of boxes, which come with commas between. */
export const tickedValues = (value: string | undefined): readonly string[] => (value ?? '').split(',').filter(Boolean);
