using Microsoft.Playwright;

namespace StemCellSite.SiteTests;

/// <summary>What a reader sees of a disclaimer, measured in the page as it is painted.</summary>
internal static class Sight
{
    /// <summary>What keeps a reader from reading an approved text; empty when it can be read.</summary>
    /// <param name="page">The page, in the medium and colours to be judged.</param>
    /// <param name="name">The disclaimer's name.</param>
    public static Task<string[]> FaultsOfAsync(IPage page, string name) => page.EvaluateAsync<string[]>(FaultsScript, name);

    /// <summary>Texts in <c>main</c> that come before a disclaimer or are painted higher, but for heading and review line.</summary>
    public static Task<string[]> TextsAboveAsync(IPage page, string name) => page.EvaluateAsync<string[]>(TextsAboveScript, name);

    private const string FaultsScript =
        """
        name => {
          const approved = document.querySelector(`main [data-disclaimer="${name}"] > .approved`);
          if (!approved) return [`there is no disclaimer '${name}'`];
          const faults = new Set();

          // Every element from the text up to the root can hide it.
          const harmless = {
            visibility: ['visible'], opacity: ['1'], position: ['static', 'relative'], transform: ['none'], 'clip-path': ['none'],
            filter: ['none'], 'content-visibility': ['visible'], 'text-indent': ['0px'], overflow: ['visible'], 'max-height': ['none'],
          };
          for (let element = approved; element; element = element.parentElement) {
            const style = getComputedStyle(element);
            if (style.display === 'none') faults.add(`${element.localName} has display: none`);
            for (const [property, values] of Object.entries(harmless))
              if (!values.includes(style.getPropertyValue(property)))
                faults.add(`${element.localName}.${element.className} has ${property}: ${style.getPropertyValue(property)}`);
          }

          const smallest = matchMedia('print').matches ? 14 : 16;
          const texts = document.createTreeWalker(approved, NodeFilter.SHOW_TEXT);
          for (let text; text = texts.nextNode();) {
            if (!text.data.trim()) continue;
            const said = `'${text.data.trim().slice(0, 30)}…'`, style = getComputedStyle(text.parentElement);
            if (style.visibility !== 'visible') faults.add(`${said} is hidden`);
            if (parseFloat(style.fontSize) < smallest) faults.add(`${said} has ${style.fontSize}`);
            const contrast = contrastOf(text.parentElement);
            if (!(contrast >= 7)) faults.add(`${said} has the contrast ${contrast.toFixed(2)}`);

            const range = document.createRange();
            range.selectNodeContents(text);
            const boxes = [...range.getClientRects()];
            if (!boxes.some(box => box.width > 0 && box.height > 0)) faults.add(`${said} takes no room`);
            if (boxes.some(box => box.left < 0 || box.right > document.documentElement.clientWidth)) faults.add(`${said} leaves the page`);
          }

          const first = approved.querySelector('p');
          first.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = first.getBoundingClientRect();
          if (!approved.contains(document.elementFromPoint(box.left + 5, box.top + 10))) faults.add('something covers it');
          return [...faults];

          // WCAG 2.2, relative luminance and contrast ratio.
          function contrastOf(element) {
            const ground = groundOf(element), [lighter, darker] = [luminance(over(colorOf(getComputedStyle(element).color), ground)), luminance(ground)].sort((a, b) => b - a);
            return (lighter + .05) / (darker + .05);
          }

          function groundOf(element) {
            if (!element) return matchMedia('(prefers-color-scheme: dark)').matches && !matchMedia('print').matches ? [0, 0, 0, 1] : [255, 255, 255, 1];
            const color = colorOf(getComputedStyle(element).backgroundColor);
            return color[3] === 1 ? color : over(color, groundOf(element.parentElement));
          }

          function colorOf(css) {
            const [red, green, blue, alpha = 1] = css.match(/[\d.]+/g).map(Number);
            return [red, green, blue, alpha];
          }

          function over(color, ground) {
            return [...color.slice(0, 3).map((part, at) => part * color[3] + ground[at] * (1 - color[3])), 1];
          }

          function luminance(color) {
            const [red, green, blue] = color.slice(0, 3).map(part => (part /= 255) <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
            return .2126 * red + .7152 * green + .0722 * blue;
          }
        }
        """;

    private const string TextsAboveScript =
        """
        name => {
          const block = document.querySelector(`main [data-disclaimer="${name}"]`);
          if (!block) return ['everything'];
          const top = block.getBoundingClientRect().top, above = new Set();
          const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          for (let text; text = texts.nextNode();) {
            if (!text.data.trim() || block.contains(text) || text.parentElement.closest('h1, .review-line')) continue;
            const range = document.createRange();
            range.selectNodeContents(text);
            const isEarlier = text.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING;
            const isHigher = [...range.getClientRects()].some(box => box.width > 1 && box.top < top);
            if (isEarlier || isHigher) above.add(text.data.trim().slice(0, 40));
          }
          return [...above];
        }
        """;
}
