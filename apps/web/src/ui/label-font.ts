/** The page's own typeface, as a file that the preview's labels are set in. */
export { default as labelFont } from '../../../../node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2?url';
