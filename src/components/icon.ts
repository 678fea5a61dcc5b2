/** The site's icon: a light with its glow. */
export const iconSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="11" fill="#ffe3a1"/><circle cx="12" cy="12" r="6.5" fill="#f6b21b"/></svg>\n';
