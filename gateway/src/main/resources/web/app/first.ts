/**
 * What the first view is made of. Whatever is loaded after it imports this first: the bundler makes a file of each set of modules
 * that the same scripts share, and the first view would come in a dozen files.
 */
import './pages/map';
