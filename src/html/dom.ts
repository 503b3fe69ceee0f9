/** The part of the DOM that is read here: a browser's and linkedom's documents both have it. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
}

export interface DomElement extends DomNode {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}

export interface DomDocument extends DomNode {
  readonly title: string
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): ArrayLike<DomElement>
}

export const ELEMENT = 1
export const TEXT = 3
