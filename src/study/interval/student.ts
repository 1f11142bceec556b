/** 97.5 % point of the standard normal distribution. */
export const Z975 = 1.959963984540054;

/**
 * 97.5 % point of Student's t: exact for one and two degrees of freedom, else the expansion of Cornish and Fisher
 * (Abramowitz and Stegun 26.7.5), interpolated by it for broken degrees; the error is below 0.5 % from three degrees on.
 */
export function student975(degrees: number): number {
  if (!(degrees > 1)) return 12.706204736432095;
  if (degrees < 3) {
    // Between the exact points, in the reciprocal of the degrees, where t runs nearly straight.
    const [low, high, from, to] =
      degrees < 2
        ? [12.706204736432095, 4.302652729696142, 1, 2]
        : [4.302652729696142, 3.182446305284263, 2, 3];
    const along = (1 / from - 1 / degrees) / (1 / from - 1 / to);
    return low + (high - low) * along;
  }
  const z = Z975;
  const n = degrees;
  return (
    z +
    (z ** 3 + z) / (4 * n) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * n ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * n ** 3) +
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / (92160 * n ** 4)
  );
}
