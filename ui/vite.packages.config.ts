import { mergeConfig, type Plugin } from 'vite';
import page from './vite.config.ts';

// The page once more, only to learn which packages end up in it: `cargo xtask package` reads the list for
// the licences. Vite's own list leaves out packages that give styles and fonts alone.
function packages(): Plugin {
	// As the lock file names them.
	const folder = /^(?:.*[/\\])?node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/;
	return {
		name: 'packages',
		generateBundle(_, bundle) {
			const files = Object.values(bundle).flatMap((file) =>
				file.type === 'chunk'
					? Object.keys(file.modules).filter((id) => (file.modules[id]?.renderedLength ?? 0) > 0)
					: file.originalFileNames
			);
			const styles = [...this.getModuleIds()].filter((id) => id.endsWith('.css'));
			const folders = [...files, ...styles].map((id) => folder.exec(id.slice(Math.max(id.indexOf('node_modules'), 0)))?.[0]);
			const found = [...new Set(folders.filter((path) => path !== undefined))].sort();
			this.emitFile({ type: 'asset', fileName: 'packages.json', source: JSON.stringify(found) });
		}
	};
}

export default mergeConfig(page, { plugins: [packages()] });
