/** Nouns for what somebody says, as in "her remarks: “…”"; by hand. */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  (
    'comment comments remark remarks word words statement statements message messages claim claims assertion promise promises pledge ' +
    'pledges vow warning warnings argument arguments suggestion allegation allegations accusation accusations insistence contention ' +
    'announcement declaration demand demands prediction assurance assurances denial admission acknowledgment acknowledgement account explanation explanations tweet ' +
    'tweets post posts letter reply response answer quote observation appeal threat'
  ).split(' '),
);

/** Nouns after which "that" opens what is said: "her claim that". By hand. */
export const CLAIMING_NOUNS: ReadonlySet<string> = new Set(
  (
    'comment comments remark remarks statement statements message claim claims assertion assertions promise promises pledge vow ' +
    'warning warnings argument arguments suggestion suggestions allegation allegations accusation accusations insistence contention ' +
    'announcement declaration demand demands prediction assurance assurances denial admission acknowledgment acknowledgement observation threat'
  ).split(' '),
);

/** Nouns before a title in marks: "his book, “…”". By hand. */
export const WORKS: ReadonlySet<string> = new Set(
  (
    'book film movie novel song show program programme series article column essay report paper bill act play documentary album ' +
    'hearing memoir podcast painting exhibition festival conference treaty poem'
  ).split(' '),
);

/** Papers that speak for those who issue them: "the statement added". By hand. */
export const OWN_PAPERS: ReadonlySet<string> = new Set(
  'statement letter communique communiqué declaration memo memorandum readout release message'.split(
    ' ',
  ),
);
