/** Tables as the text of a CSV file. Knows nothing of what stands in them. */
import { csvFormatRows } from 'd3';

/** Names come from anybody's file: one that a spreadsheet would take for a formula is marked as text. */
export function asText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

export function csvFile(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${csvFormatRows([[...columns], ...rows.map((row) => [...row])])}\n`;
}
