import { after, declined, type Exemption, fixed, inflected, type VagueEntry } from '../vague-entry.ts';

const four = ['o', 'a', 'os', 'as'];

/** "Es cierto" and "por cierto" say that something is true. */
const isTrue: Exemption = (around) => /^cierto$/iu.test(around.found) && after('es', 'por')(around);

/** The vague expressions of Spanish; "puede" is not one of them, because "usted puede" says what the reader can do. */
export const spanish: readonly VagueEntry[] = [
  inflected('podría', ['podrían', 'podríamos', 'pudiera', 'pudieran', 'pudiese', 'pudiesen']),
  inflected('puede que', ['puede ser que', 'es posible que']),
  inflected('quizás', ['quizá', 'tal vez', 'a lo mejor']),
  declined('posible', ['', 's'], after('no es', 'no son')),
  declined('eventual', ['', 'es']),
  declined('ciert', four, isTrue),
  inflected('algunos', ['algunas']),
  inflected('varios', ['varias']),
  inflected('diversos', ['diversas']),
  inflected('numerosos', ['numerosas']),
  declined('determinad', four),
  declined('adecuad', four),
  declined('apropiad', four),
  declined('razonable', ['', 's']),
  inflected('a menudo', ['con frecuencia', 'frecuentemente']),
  inflected('a veces', ['en ocasiones', 'ocasionalmente']),
  inflected('de vez en cuando', ['de tanto en tanto', 'cada cierto tiempo']),
  inflected('si es necesario', [
    ...['según sea necesario', 'cuando sea necesario', 'de ser necesario', 'en caso necesario'],
    ...['si procede', 'cuando proceda', 'en su caso', 'el tiempo necesario'],
  ]),
  inflected('en algunos casos', [
    'en ciertos casos',
    'en determinados casos',
    'en determinadas circunstancias',
  ]),
  inflected('mejorar nuestros servicios', [
    ...['mejorar nuestro servicio', 'mejorar los servicios', 'mejorar nuestros productos'],
    ...['mejora de nuestros servicios', 'mejora de los servicios', 'mejora de nuestros productos'],
  ]),
  inflected('mejorar su experiencia', [
    'mejorar tu experiencia',
    'mejorar la experiencia',
    'mejora de su experiencia',
  ]),
  inflected('socios seleccionados', [
    'socios de confianza',
    'terceros de confianza',
    'terceros seleccionados',
  ]),
  inflected('y similares', ['o similares', 'y demás', 'etc', 'etcétera', 'y así sucesivamente']),
  inflected('entre otros', ['entre otras', 'entre otras cosas']),
  inflected('en general', ['por lo general', 'generalmente', 'normalmente', 'habitualmente']),
  ...fixed('posiblemente', 'probablemente', 'eventualmente', 'en principio'),
];
