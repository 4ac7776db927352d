// What tests ask of a page in a browser. Each question gets a list of faults in words.
(() => {
  const shifts = [];
  new PerformanceObserver((list) => list.getEntries().forEach((one) => shifts.push(`moved by ${one.value}`)))
    .observe({ type: 'layout-shift', buffered: true });

  const said = (element) => `${element.tagName.toLowerCase()}${element.id && `#${element.id}`} `
    + `“${(element.textContent || element.value || '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const shown = (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;

  // A radio button shows its focus on the mark before its label.
  const outlines = (element) => [[element], [element, '::before'], [element.nextElementSibling, '::before']]
    .filter(([one]) => one)
    .map(([one, part]) => getComputedStyle(one, part));
  const looks = (element) => outlines(element)
    .map((style) => [style.outline, style.boxShadow, style.backgroundColor, style.border].join(' '))
    .join();
  const outlined = (element) => outlines(element)
    .some((style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);

  // Text in a picture is as large as the picture makes it.
  const height = (element) => parseFloat(getComputedStyle(element).fontSize)
    * (element instanceof SVGGraphicsElement ? element.getScreenCTM().d : 1);

  let before;
  let stops = [];

  const inSight = (element) => {
    const box = element.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  };

  const state = (element) => ({ looks: looks(element), outlined: outlined(element), seen: inSight(element) });

  // The window may follow the focus a moment later; by the next key it has.
  function settle() {
    const last = stops.at(-1);
    if (last && document.activeElement === last.element) {
      Object.assign(last, state(last.element));
    }
  }

  function leave() {
    const last = stops.at(-1);
    if (last) {
      last.left ??= looks(last.element);
    }
  }

  document.addEventListener('keydown', settle, true);
  document.addEventListener('focusin', ({ target }) => {
    leave();
    stops.push({ element: target, ...state(target) });
  });

  window.probes = {
    // Once the frame is painted that the last of them belongs to.
    shifts: () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(shifts.splice(0))))),

    open: () => all('details').forEach((one) => { one.open = true; }),

    // Further rows, items and choices come from the same lines of the template.
    shorten: (most) => all(`tr:nth-child(n+${most}), main :is(ul, ol, dl) > :nth-child(n+${2 * most}), option:nth-child(n+${most})`)
      .forEach((one) => one.remove()),

    sideways: () => (document.documentElement.scrollWidth <= document.documentElement.clientWidth) ? []
      : all('body *').filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.own-scroll, .own-code'))
        .slice(0, 3).map((one) => `${said(one)} is wider than the page`),

    // All rules, or those that look at size and colour.
    axe: async (rules) => {
      const result = await axe.run(document, {
        runOnly: rules === 'appearance'
          ? ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']
          : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
      });
      return result.violations.flatMap((one) => one.nodes.slice(0, 3)
        .map((node) => `${one.id}: ${node.html.slice(0, 160)} ${[...node.any, ...node.all, ...node.none][0]?.message ?? ''}`));
    },

    // Text as large again as the reader has it, by what browsers call the size of text.
    enlarge: () => {
      before = new Map(all('body *').filter((one) => shown(one) && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
        .map((one) => [one, height(one)]));
      document.documentElement.style.fontSize = '200%';
    },
    small: () => [...before].filter(([one, size]) => height(one) < 1.95 * size)
      .slice(0, 3).map(([one]) => `${said(one)} stays small`),
    reduce: () => { document.documentElement.style.fontSize = ''; },

    moving: () => [...document.getAnimations().map(() => 'an animation runs'), ...all('*')
      .filter((one) => /[1-9]/.test(getComputedStyle(one).transitionDuration) || getComputedStyle(one).scrollBehavior === 'smooth')
      .slice(0, 3).map((one) => `${said(one)} moves`)],

    watch: () => {
      stops = [];
      document.activeElement.blur();
      scrollTo(0, 0);
      return all('a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"]').filter((one) => one.checkVisibility()).length;
    },
    // Whoever tabs sees where they are; where colours are forced, by an outline, since nothing else is left of it.
    unseen: (forced) => {
      settle();
      const tabbed = stops.length;
      all('a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"]')
        .forEach((one) => one.focus({ focusVisible: true }));
      document.activeElement.blur();
      leave();
      return [...(tabbed || forced ? [] : ['Tab leads nowhere']),
        ...stops.flatMap((one) => [
          ...(one.looks === one.left ? [`${said(one.element)} looks the same with the focus`] : []),
          ...(one.seen ? [] : [`${said(one.element)} has the focus out of sight`]),
          ...(forced && !one.outlined ? [`${said(one.element)} has no outline where colours are forced`] : []),
        ]).slice(0, 3)];
    },
  };
})();
