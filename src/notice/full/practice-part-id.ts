/** The anchor of a practice in the full text, for links from elsewhere: `practice-newsletter`. */
export function practicePartId(practice: string): string {
  return `practice-${practice}`;
}
