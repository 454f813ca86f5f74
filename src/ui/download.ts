/** Hands a text or a picture over as a file. Where downloads are forbidden (a sandboxed frame) nothing happens; offer the text too. */
export function download(name: string, content: string | Blob, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
