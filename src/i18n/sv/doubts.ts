export const doubts = {};
