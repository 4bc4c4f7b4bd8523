/** Style sheets are the build's business: importing one gives nothing. */
declare module '*.css';
