import {
  type Declaration,
  isNarrowerThan,
  type NeverStatement,
  type Path,
  type Practice,
} from '../../declaration/index.ts';
import { isAdvertising } from '../../fact/index.ts';
import { leavesHome } from '../../law/index.ts';
import { type Problem, quote } from '../../shared/index.ts';
import { type CheckContext, forEachPractice, problemAt } from '../context.ts';
import { unmetPermissions } from './marketing.ts';

interface Clash {
  readonly path: Path;
  readonly message: string;
}

/** What the declaration says in one place and unsays in another. */
export function contradictionRule(context: CheckContext): readonly Problem[] {
  const { declaration } = context;
  const clashes = (declaration.never ?? []).flatMap((statement) =>
    CLASHES[statement](declaration, context.on).map(({ path, message }) =>
      problemAt(context, 'contradiction', path, {
        message,
        found: `never: ${statement}`,
        why: 'The notice would say both. A false statement to customers misleads (Directive 2005/29/EC Art. 6).',
        isUnverified: true,
        help: `Remove "${statement}" from "never", or stop the practice.`,
      }),
    ),
  );
  return [...clashes, ...roleClashes(context), ...permissionClashes(context)];
}

const CLASHES: Readonly<Record<NeverStatement, (declaration: Declaration, on: string) => readonly Clash[]>> =
  {
    sale: (d) =>
      recipientsInUse(d)
        .filter(({ recipient }) => recipient?.buysData === true)
        .map(({ path }) => ({
          path,
          message: 'This recipient buys data, yet the shop states that it never sells them.',
        })),
    'face-recognition': (d) =>
      dataInUse(d, (datum) => datum.special === 'biometric' || isNarrowerThan(datum.dpv, 'pd:Biometric')).map(
        (path) => ({
          path,
          message: 'Biometric data are used, yet the shop states that it never scans faces.',
        }),
      ),
    'special-data': (d) =>
      dataInUse(d, (datum) => datum.special !== undefined).map((path) => ({
        path,
        message: 'Protected data are used, yet the shop states that it never does so.',
      })),
    'children-profiles': (d) =>
      [...d.practices.values()]
        .filter((p) => (p.profiling === true || p.automatedDecision) && aboutChildren(d, p))
        .map((p) => ({
          path: ['practices', p.id, 'data'],
          message: 'Children are profiled here, yet the shop states that it never does so.',
        })),
    'automated-decisions': (d) =>
      [...d.practices.values()]
        .filter((p) => p.automatedDecision !== undefined)
        .map((p) => ({
          path: ['practices', p.id, 'automatedDecision'],
          message: 'A machine decides alone here, yet the shop states that none ever does.',
        })),
    'transfer-outside': (d, on) => {
      const home = d.controller.country;
      const stated = [...d.practices.values()].flatMap((p) =>
        (p.transfers ?? []).flatMap((t, i) => {
          // A recipient abroad is the same contradiction, reported where the practice names it.
          const isReported = isAbroad(d.recipients.get(t.recipient)?.country, home, on);
          return isAbroad(t.country, home, on) && !isReported
            ? [['practices', p.id, 'transfers', i, 'country']]
            : [];
        }),
      );
      const named = recipientsInUse(d)
        .filter(({ recipient }) => isAbroad(recipient?.country, home, on))
        .map(({ path }) => path);
      return [...named, ...stated].map((path) => ({
        path,
        message: 'Data go abroad here, yet the shop states that they never do.',
      }));
    },
    'precise-location': (d) =>
      dataInUse(d, (datum) =>
        ['pd:GPSCoordinate', 'pd:CurrentLocation'].some((t) => isNarrowerThan(datum.dpv, t)),
      ).map((path) => ({
        path,
        message: 'The place of a customer is used, yet the shop states that it never tracks it.',
      })),
    'reading-messages': (d) =>
      [...d.practices.values()]
        .filter((p) => {
          const purpose = d.purposes.get(p.purpose);
          const reads = p.profiling === true || (purpose !== undefined && isAdvertising(purpose));
          return reads && p.data.some((id) => isNarrowerThan(d.data.get(id)?.dpv ?? '', 'pd:Communication'));
        })
        .map((p) => ({
          path: ['practices', p.id, 'data'],
          message: 'Messages are evaluated here, yet the shop states that it never reads private mail.',
        })),
    'personal-prices': (d) =>
      [...d.practices.values()]
        .filter((p) => d.purposes.get(p.purpose)?.dpv === 'dpv:PersonalisedBenefits' && p.profiling === true)
        .map((p) => ({
          path: ['practices', p.id, 'profiling'],
          message:
            'Benefits are set by profile here, yet the shop states that it never sets personal prices.',
        })),
    'advertising-by-others': (d) =>
      recipientsInUse(d)
        .filter(({ recipient }) => recipient?.advertisesElsewhere === true)
        .map(({ path }) => ({
          path,
          message: 'This recipient advertises elsewhere with the data, yet the shop states that nobody does.',
        })),
  };

function isAbroad(country: string | undefined, home: string, on: string): boolean {
  return country !== undefined && leavesHome(home, country, on);
}

function recipientsInUse(d: Declaration) {
  return [...d.practices.values()].flatMap((p) =>
    (p.recipients ?? []).map((id, i) => ({
      path: ['practices', p.id, 'recipients', i] as const,
      recipient: d.recipients.get(id),
    })),
  );
}

function dataInUse(
  d: Declaration,
  is: (datum: NonNullable<ReturnType<Declaration['data']['get']>>) => boolean,
) {
  return [...d.practices.values()].flatMap((p) =>
    p.data.flatMap((id, i): readonly Path[] => {
      const datum = d.data.get(id);
      return datum && is(datum) ? [['practices', p.id, 'data', i]] : [];
    }),
  );
}

function aboutChildren(d: Declaration, practice: Practice): boolean {
  return practice.data.some((id) => d.data.get(id)?.children === true);
}

/** A processor works for the shop alone: it neither buys data nor advertises with them on its own. */
function roleClashes(context: CheckContext): readonly Problem[] {
  return [...context.declaration.recipients.values()]
    .filter((r) => r.role === 'processor' && (r.buysData === true || r.advertisesElsewhere === true))
    .map((r) =>
      problemAt(context, 'contradiction', ['recipients', r.id, 'role'], {
        message:
          'A processor uses data only for the shop; whoever buys them or advertises elsewhere is a controller.',
        found: quote(r.role),
        why: 'GDPR Art. 4(8), Art. 28(10).',
        help: 'Write "role: controller" or "role: joint".',
      }),
    );
}

/**
 * Consent as basis and a contact that waits for a "no" cannot both be true. Where the law on advertising asks for more than
 * this permission, it has said so already.
 */
function permissionClashes(context: CheckContext): readonly Problem[] {
  return forEachPractice(context, (practice, path) => {
    const permission = practice.contact?.permission;
    if (practice.basis !== 'consent' || (permission !== 'opt-out' && permission !== 'soft-opt-in')) return [];
    if (unmetPermissions(context, practice).length > 0) return [];
    return [
      problemAt(context, 'contradiction', [...path, 'contact', 'permission'], {
        message: 'The basis is consent, yet customers are written to until they say no.',
        found: quote(permission),
        why: 'GDPR Art. 4(11): consent is a clear act, silence is none.',
        help: 'Write "permission: consent", or change the basis.',
      }),
    ];
  });
}
