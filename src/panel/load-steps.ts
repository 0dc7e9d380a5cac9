/** Fetches the code of the panel's steps; asked for again, it is there already. */
export async function loadSteps() {
  const { StepContent } = await import('./StepContent.tsx');
  return { default: StepContent };
}
