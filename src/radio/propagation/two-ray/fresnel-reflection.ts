import type { Permittivity } from '../sea-water/sea-water-permittivity.ts';

/** A complex number; the imaginary part is positive where the phase leads. */
export interface Complex {
  readonly real: number;
  readonly imaginary: number;
}

/**
 * Reflection coefficient of a smooth surface of that permittivity for a ray at that grazing angle.
 * [Fresnel; ITU-R P.527-6 gives the permittivity; time dependence exp(+jωt)]
 */
export function fresnelReflection(
  { real, loss }: Permittivity,
  grazingTangent: number,
  polarisation: 'horizontal' | 'vertical',
): Complex {
  const cosineSquared = 1 / (1 + grazingTangent * grazingTangent);
  const sine = grazingTangent * Math.sqrt(cosineSquared);
  const root = squareRoot(real - cosineSquared, -loss);
  // horizontal: (sin ψ − √(ε − cos²ψ)) / (sin ψ + √…); vertical: ε sin ψ in place of sin ψ
  const a = polarisation === 'horizontal' ? sine : real * sine;
  const b = polarisation === 'horizontal' ? 0 : -loss * sine;
  return quotient(
    { real: a - root.real, imaginary: b - root.imaginary },
    { real: a + root.real, imaginary: b + root.imaginary },
  );
}

/** The square root whose real part is not negative. */
function squareRoot(real: number, imaginary: number): Complex {
  const size = Math.sqrt(real * real + imaginary * imaginary);
  const rootImaginary = Math.sqrt((size - real) / 2);
  return {
    real: Math.sqrt((size + real) / 2),
    imaginary: imaginary < 0 ? -rootImaginary : rootImaginary,
  };
}

function quotient(top: Complex, bottom: Complex): Complex {
  const square = bottom.real * bottom.real + bottom.imaginary * bottom.imaginary;
  return {
    real: (top.real * bottom.real + top.imaginary * bottom.imaginary) / square,
    imaginary: (top.imaginary * bottom.real - top.real * bottom.imaginary) / square,
  };
}
