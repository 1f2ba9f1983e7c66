/** A piece of text as a PDF page draws it. Points (1/72 inch), the origin at the page's lower left corner. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  /** Height of the baseline above the page's foot. */
  readonly y: number;
  readonly width: number;
  /** Size of the type. */
  readonly size: number;
  /** The name under which the file holds the typeface; bold and italic are typefaces of their own. */
  readonly font: string;
}

/** A line of a column, or a row of a table with its cells parted by tabs. `page` counts from 0. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The typeface of most of the line. */
  readonly font: string;
  readonly isRow: boolean;
  /** The column it stands in, counted over the document; a paragraph may run on only into the next one. */
  readonly column: number;
}
