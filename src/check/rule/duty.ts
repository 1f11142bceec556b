import type { Practice } from '../../declaration/index.ts';
import { isAdvertising } from '../../fact/index.ts';
import {
  type DutyContext,
  dutiesFor,
  type Element,
  type ElementDuties,
  exporterLawOf,
  groupDuties,
  instrumentOf,
  isWithinArea,
} from '../../law/index.ts';
import type { Problem, ProblemCode } from '../../shared/index.ts';
import { type CheckContext, cite, forEachPractice, problemAt } from '../context.ts';

/**
 * Duties of the law minus facts of the declaration: what customers in any country served must be told about a
 * practice, and is not stated. One problem for each missing element, with every article that asks for it.
 */
export function dutyRule(context: CheckContext): readonly Problem[] {
  const ofPractices = forEachPractice(context, (practice) => practiceDuties(context, practice));
  // What a datum or a recipient lacks is missing once, however many practices use it.
  const once = new Map(ofPractices.map((p) => [`${p.code} ${p.path}`, p]));
  return [...controllerDuties(context), ...once.values()];
}

/** Duties by practice, and by what they depend on: practices that look the same to the law have the same duties. */
const known = new WeakMap<CheckContext, Map<string | Practice, readonly ElementDuties[]>>();

function dutiesOf(context: CheckContext, practice: Practice): readonly ElementDuties[] {
  const groups = known.get(context) ?? new Map<string | Practice, readonly ElementDuties[]>();
  known.set(context, groups);
  const own = groups.get(practice);
  if (own) return own;
  const facts = dutyContextOf(context, practice);
  const key = JSON.stringify(facts);
  const duties = groups.get(key) ?? lookUp(context, facts);
  groups.set(key, duties);
  groups.set(practice, duties);
  return duties;
}

function lookUp(context: CheckContext, facts: DutyContext): readonly ElementDuties[] {
  const { controller, countries } = context.declaration;
  const served = countries.flatMap((country) => dutiesFor(country, facts, context.on));
  // The law of its own country binds a controller wherever its customers live; what a country adds is for those in it.
  const own = dutiesFor(controller.country, facts, context.on).filter((duty) => duty.country === undefined);
  const all = [...served, ...own];
  return groupDuties([...new Map(all.map((duty) => [duty.id, duty])).values()]);
}

function practiceDuties(context: CheckContext, practice: Practice): readonly Problem[] {
  return dutiesOf(context, practice).flatMap((group) => {
    const need = NEEDS[group.element];
    if (!need || group.level === 'controller') return [];
    return need(context, practice).map(({ code, path, isElsewhere, message, help }) =>
      problemAt(
        context,
        code ?? 'missing-notice-element',
        isElsewhere ? path : ['practices', practice.id, ...path],
        { message, help, ...cite(group.duties.map((d) => d.source)) },
        'key',
      ),
    );
  });
}

/** What the law wants told once for the whole company. */
function controllerDuties(context: CheckContext): readonly Problem[] {
  const ofPractices = [...context.declaration.practices.values()].map((practice) =>
    dutiesOf(context, practice),
  );
  const duties = [...new Set(ofPractices)].flat().flatMap((group) => group.duties);
  const groups = groupDuties([...new Map(duties.map((duty) => [duty.id, duty])).values()]);
  const has = (element: Element) => groups.find((g) => g.element === element);
  const complain = has('right-to-complain');
  const problems: Problem[] = [];
  if (complain && !context.declaration.supervisoryAuthority) {
    problems.push(
      problemAt(context, 'missing-notice-element', ['supervisoryAuthority'], {
        message: 'Nothing says to which authority customers can complain.',
        help: 'Add "supervisoryAuthority:" with name, country and website.',
        ...cite(complain.duties.map((d) => d.source)),
      }),
    );
  }
  const optOut = has('opt-out') ?? has('sensitive-limit');
  if (optOut && !context.declaration.controller.rights) {
    problems.push(
      problemAt(context, 'missing-notice-element', ['controller', 'rights'], {
        message:
          'Nothing says where customers can opt out of sale and sharing, or limit the use of sensitive data.',
        help: 'Add "rights: https://…" under "controller": the page where they choose.',
        ...cite(optOut.duties.map((d) => d.source)),
      }),
    );
  }
  return problems;
}

interface Need {
  readonly code?: ProblemCode;
  /** Below the practice, or from the top when what is missing stands elsewhere. */
  readonly path: readonly (string | number)[];
  readonly isElsewhere?: true;
  readonly message: string;
  readonly help: string;
}

/** For each element that a declaration can leave out: what is missing. The rest is derived and cannot be missing. */
const NEEDS: Partial<Record<Element, (context: CheckContext, practice: Practice) => readonly Need[]>> = {
  'legitimate-interest': (_, practice) =>
    practice.interest !== undefined
      ? []
      : [
          {
            code: 'interest-missing',
            path: ['basis'],
            message: 'The legitimate interest that this practice pursues is not stated.',
            help: 'Add "interest:" with one plain sentence per language, or choose another basis.',
          },
        ],
  'transfer-copy': (_, practice) =>
    (practice.transfers ?? []).flatMap((transfer, i) =>
      transfer.copy !== undefined || !needsCopy(practice, i)
        ? []
        : [
            {
              path: ['transfers', i],
              message: 'Nothing says how customers get a copy of the safeguards for this transfer.',
              help: 'Add "copy:", for example { en: "Write to us and we send you the contract." }.',
            },
          ],
    ),
  retention: (_, practice) =>
    practice.retention !== undefined
      ? []
      : [
          {
            code: 'retention-missing',
            path: ['retention'],
            message: 'Nothing says how long these data are kept.',
            help: 'Add "retention: { for: P3Y, after: order }", or a criterion with "until:".',
          },
        ],
  'required-or-optional': (_, practice) => [
    ...(practice.required !== undefined
      ? []
      : [
          {
            path: ['required'],
            message: 'Nothing says whether customers must give these data.',
            help: 'Add "required: true" or "required: false".',
          },
        ]),
    ...(practice.ifNot !== undefined
      ? []
      : [
          {
            code: 'consequence-missing' as const,
            path: ['ifNot'],
            message: 'Nothing says what happens when the customer says no.',
            help: 'Add "ifNot:" with one plain sentence per language.',
          },
        ]),
  ],
  'source-of-data': (context, practice) =>
    practice.data.flatMap((id) => {
      const datum = context.declaration.data.get(id);
      const isOpen =
        datum?.source === 'elsewhere'
          ? datum.origin === undefined || datum.isPublic === undefined
          : datum?.source === 'inferred' && datum.inferredFrom === undefined && datum.origin === undefined;
      if (!datum || !isOpen) return [];
      const key =
        datum.source === 'inferred' ? 'inferredFrom' : datum.origin === undefined ? 'origin' : 'isPublic';
      return [
        {
          path: ['data', id, key],
          isElsewhere: true as const,
          message:
            datum.source === 'elsewhere'
              ? `Nothing says where "${id}" comes from, and whether that source is public.`
              : `Nothing says from what "${id}" is worked out.`,
          help:
            datum.source === 'elsewhere'
              ? `Add "origin:" and "isPublic:" to data.${id}.`
              : `Add "inferredFrom: [ids of data]" to data.${id}.`,
        },
      ];
    }),
  'automated-decision': (_, practice) =>
    (['logic', 'significance', 'consequences'] as const).flatMap((key) =>
      practice.automatedDecision?.[key] !== undefined
        ? []
        : [
            {
              path: ['automatedDecision', key],
              message: `The ${key} of this decision by machine ${key === 'consequences' ? 'are' : 'is'} not stated.`,
              help: `Add "${key}:" with one plain sentence per language.`,
            },
          ],
    ),
  'joint-arrangement': (context, practice) =>
    (practice.recipients ?? []).flatMap((id) => {
      const recipient = context.declaration.recipients.get(id);
      if (recipient?.role !== 'joint' || recipient.arrangement !== undefined) return [];
      return [
        {
          code: 'joint-without-arrangement' as const,
          path: ['recipients', id, 'arrangement'],
          isElsewhere: true as const,
          message: `The essence of the arrangement with "${id}" is not stated.`,
          help: `Add "arrangement:" to recipients.${id}: who does what, and whom customers can turn to.`,
        },
      ];
    }),
};

/** Clauses, binding rules and other safeguards can be read as a copy; an adequacy decision is public law. */
function needsCopy(practice: Practice, index: number): boolean {
  const claims = practice.transfers?.[index]?.instruments ?? [];
  return claims.some(({ use }) => {
    const kind = instrumentOf(use)?.kind;
    return kind === 'clauses' || kind === 'binding-rules';
  });
}

/** Reads a practice as the law sees it. */
export function dutyContextOf(context: CheckContext, practice: Practice): DutyContext {
  const { declaration } = context;
  const data = practice.data.flatMap((id) => declaration.data.get(id) ?? []);
  const recipients = (practice.recipients ?? []).flatMap((id) => declaration.recipients.get(id) ?? []);
  const purpose = declaration.purposes.get(practice.purpose);
  const home = declaration.controller.country;
  const law = exporterLawOf(home, context.on);
  const countries = [
    ...recipients.flatMap((r) => r.country ?? []),
    ...(practice.transfers ?? []).map((t) => t.country),
  ];
  const isSensitive = data.some((d) => d.special !== undefined);
  const isMarketing = purpose !== undefined && isAdvertising(purpose);
  const electronic = ['email', 'sms', 'phone', 'push'];
  return {
    basis: practice.basis,
    isDirect: data.some((d) => d.source === 'customer' || d.source === 'observed'),
    isIndirect: data.some((d) => d.source === 'inferred' || d.source === 'elsewhere'),
    hasRecipients: recipients.length > 0,
    hasThirdCountryTransfer: countries.some((c) => law === undefined || !isWithinArea(law, c, context.on)),
    hasTransferSafeguards: (practice.transfers ?? []).some((_, i) => needsCopy(practice, i)),
    isDisclosedAbroad: countries.some((c) => c !== home),
    hasAutomatedDecision: practice.automatedDecision !== undefined,
    hasProfiling: practice.profiling === true || practice.automatedDecision !== undefined,
    isMarketing,
    usesElectronicMarketing:
      isMarketing && (practice.contact?.channels ?? []).some((c) => electronic.includes(c)),
    usesDevice: practice.device === 'necessary' || practice.device === 'consent',
    hasJointController: recipients.some((r) => r.role === 'joint'),
    isSoldOrShared: recipients.some((r) => r.buysData === true || r.advertisesElsewhere === true),
    isSensitive,
    hasExplicitConsent: practice.condition === 'explicit-consent',
    hasLoyaltyIncentive: practice.incentive === true,
    hasRepresentative: (declaration.representatives ?? []).length > 0,
    hasDpo: declaration.dataProtectionOfficer !== undefined,
  };
}
