import { InvalidArgumentError } from 'commander';

/** Reads an option that is a whole number between two others, both included. */
export function wholeNumber(low: number, high: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d{1,10}$/.test(text) && number >= low && number <= high) return number;
    throw new InvalidArgumentError(`A whole number from ${low} to ${high}.`);
  };
}
