import { after, declined, fixed, inflected, type VagueEntry } from '../vague-entry.ts';

const four = ['o', 'a', 'i', 'e'];

/** The vague expressions of Italian; "può" is not one of them, because "Lei può" says what the reader can do. */
export const italian: readonly VagueEntry[] = [
  inflected('potrebbe', ['potrebbero', 'potremmo']),
  inflected('può darsi', ['può essere che', 'è possibile che']),
  inflected('possibile', ['possibili'], after('non è', 'non sono')),
  inflected('eventuale', ['eventuali']),
  inflected('alcuni', ['alcune']),
  inflected('certi', ['certe', 'un certo', 'una certa']),
  inflected('vari', ['varie']),
  inflected('diversi', ['diverse']),
  inflected('numerosi', ['numerose']),
  declined('determinat', four),
  declined('adeguat', four),
  declined('appropriat', four),
  declined('opportun', four),
  inflected('ragionevole', ['ragionevoli', 'ragionevolmente']),
  inflected('spesso', ['di frequente', 'frequentemente'], after('quanto', 'così', 'troppo')),
  inflected('a volte', ['talvolta', 'qualche volta', 'occasionalmente']),
  inflected('di tanto in tanto', ['di quando in quando', 'ogni tanto']),
  inflected('se necessario', [
    ...['ove necessario', 'quando necessario', 'qualora necessario', 'laddove necessario', "all'occorrenza"],
    ...['se del caso', 'ove applicabile', 'se applicabile', 'il tempo necessario'],
  ]),
  inflected('in alcuni casi', ['in certi casi', 'in determinati casi', 'in determinate circostanze']),
  inflected('migliorare i nostri servizi', [
    ...['migliorare il nostro servizio', 'migliorare i servizi', 'migliorare i nostri prodotti'],
    ...['miglioramento dei nostri servizi', 'miglioramento dei servizi', 'miglioramento dei nostri prodotti'],
  ]),
  inflected('migliorare la tua esperienza', [
    ...['migliorare la sua esperienza', 'migliorare la vostra esperienza', "migliorare l'esperienza"],
  ]),
  inflected('partner selezionati', ['partner di fiducia', 'terzi selezionati', 'terzi di fiducia']),
  inflected('e simili', ['o simili', 'e così via', 'eccetera', 'ecc', 'etc']),
  inflected('tra gli altri', ["tra l'altro", 'tra le altre cose', 'fra gli altri', "fra l'altro"]),
  inflected('in genere', [
    'in generale',
    'generalmente',
    'di solito',
    'solitamente',
    'normalmente',
    'di norma',
  ]),
  ...fixed('forse', 'magari', 'possibilmente', 'probabilmente', 'eventualmente', 'parecchi', 'qualche'),
];
