/** An element with attributes, listeners (`onclick`) and children; children that are null or empty are left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (value !== null) made.setAttribute(key, value);
  made.append(...children.filter(child => child !== null && child !== undefined && child !== ''));
  return made;
}
