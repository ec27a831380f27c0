import { HtmlValidate } from 'html-validate';

import { htmlValidateConfig } from '../html-validate.config.ts';
import type { Rule } from '../rule.ts';
import type { Violation } from '../violation.ts';

/** Every page is valid HTML by html-validate, with the configuration beside. */
export const checkValidHtml: Rule = async (site) => {
  const validator = new HtmlValidate(htmlValidateConfig);
  const violations: Violation[] = [];
  for (const page of site.pages) {
    const report = await validator.validateString(page.html, page.address);
    for (const { messages } of report.results) {
      for (const { ruleId, message, selector, line } of messages) {
        violations.push({
          page: page.address,
          rule: `valid-html/${ruleId}`,
          message: `${message}${selector ? ` (${selector})` : ''}.`,
          hint: `Correct the template; https://html-validate.org/rules/${ruleId}.html explains the rule.`,
          line,
        });
      }
    }
  }
  return violations;
};
