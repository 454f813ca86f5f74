/** Puts a text on the clipboard. False where a page or its host forbids it: then show the text, selected. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // No clipboard at all outside a secure context; a refusal from the browser or the host within one.
    if (error instanceof TypeError || error instanceof DOMException) return false;
    throw error;
  }
}
