/** Everything that the names in the file mean: nothing has to be fetched to read it. */
export const DPV_CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'dct:issued': { '@type': 'xsd:date' },
  'dct:description': { '@container': '@language' },
  'dpv:hasName': { '@container': '@language' },
  'skos:prefLabel': { '@container': '@language' },
  'rdf:value': { '@type': 'xsd:duration' },
} as const;
