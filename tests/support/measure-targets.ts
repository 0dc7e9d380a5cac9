/** Something that can be pressed, with the box that takes the press, in CSS pixels. */
export interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Runs in the page: all that can be pressed and seen, except marks within the text of an article,
 * what only a screen reader reaches, and what the pictures draw.
 */
export function measureTargets(): readonly Target[] {
  const selector = 'button, a[href], input, select, summary, [role=tab], [role=option]';
  return [...document.querySelectorAll(selector)]
    .filter((element) => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        if (getComputedStyle(at).clipPath === 'inset(50%)') return false;
      }
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden';
    })
    .filter((element) => !element.closest('svg'))
    .filter((element) => !element.matches(':disabled, [data-mark], input[type=range]'))
    .map((element) => {
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      const name = (element.getAttribute('aria-label') ?? element.textContent).trim();
      return { name: `${element.tagName} ${name}`, width, height };
    });
}
