// Ids of headings and a list of each section's pages: what the other generators have built in.
const slug = text => text.toLowerCase().replaceAll(' ', '-');

const headingIds = markdown => markdown.core.ruler.push('heading-ids', state => {
  state.tokens.forEach((token, index) => {
    if (token.type === 'heading_open') token.attrSet('id', slug(state.tokens[index + 1].content));
  });
});

module.exports = function (config) {
  config.amendLibrary('md', markdown => markdown.use(headingIds));
  config.addCollection('sections', api => {
    const sections = {};
    for (const page of api.getAll()) (sections[page.data.section] ??= []).push(page);
    for (const pages of Object.values(sections)) pages.sort((one, other) => one.data.order - other.data.order);
    return sections;
  });
  return { dir: { input: 'content', includes: '../_includes', output: '_site' }, markdownTemplateEngine: false };
};
