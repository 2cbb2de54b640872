/** Lets the page be drawn before what takes longer; a cell that waits for it comes after the others. */
export const afterDrawing = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
