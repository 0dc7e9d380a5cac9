/** The little of Trusted Types that is used here; TypeScript's own page types lack it. */
interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}
declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** The one policy the page may create; see the Content-Security-Policy in vite.config.ts. */
const POLICY_NAME = 'parley';

let policy: ScriptUrlPolicy | null = null;

/**
 * The address of one of our own scripts, in the form that `new Worker` accepts under Trusted Types:
 *
 *     import url from './reading.worker.ts?worker&url';
 *     new Worker(trustedScriptUrl(url), { type: 'module' });
 *
 * Throws when the address leads to another origin.
 */
export function trustedScriptUrl(url: string): string {
  policy ??= createPolicy();
  return policy.createScriptURL(url);
}

/** Browsers without Trusted Types get the same check from plain rules. */
function createPolicy(): ScriptUrlPolicy {
  const rules = { createScriptURL: refuseForeignUrl };
  return window.trustedTypes?.createPolicy(POLICY_NAME, rules) ?? rules;
}

function refuseForeignUrl(url: string): string {
  const resolved = new URL(url, document.baseURI);
  if (resolved.origin !== window.location.origin) {
    throw new TypeError(`Refusing to run a script from another origin: ${resolved.href}`);
  }
  return resolved.href;
}
