import { countryOf } from './country.ts';
import { isInForce } from './in-force.ts';
import type { MarketingChannel, MarketingRule } from './marketing-rule.ts';
import { MARKETING_RULES } from './marketing-rules.ts';
import { regimeOf } from './regime.ts';

/**
 * What advertising to customers in a country needs, per channel, on a day; undefined when the country is not covered.
 *
 * A rule of the country goes before the common rule of the European Economic Area. `US` is covered by federal law.
 */
export function marketingRuleFor(
  country: string,
  channel: MarketingChannel,
  on: string,
): MarketingRule | undefined {
  const find = (area: string): MarketingRule | undefined =>
    MARKETING_RULES.find((rule) => rule.area === area && rule.channel === channel && isInForce(rule, on));
  return find(countryOf(country)) ?? (regimeOf(country, on) === 'gdpr' ? find('EU') : undefined);
}
