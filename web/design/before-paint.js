// Stands in the head of both apps as it is; firebase.json lets it through by its hash.
{
  const theme = localStorage.getItem('cartwright.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.setAttribute('data-theme', theme);

  for (const link of document.querySelectorAll('link[rel=later]'))
    if (new RegExp(link.getAttribute('data-page') ?? '^$').test(location.pathname)) link.setAttribute('rel', 'modulepreload');
}
