// The walls of the house (ARCHITECTURE.md). Imports only go down: routes, rooms, platform and ui, packages.
const room = '^src/modules/([^/]+)/';
const doors = '^src/modules/[^/]+/(index|model|demo)\\.ts$|^src/modules/[^/]+/ui/index\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		{ name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
		{ name: 'packages-know-nothing', severity: 'error', from: { path: '^packages/' }, to: { path: '^(src|bin|db)/' } },
		{ name: 'packages-through-the-door', severity: 'error', from: { path: '^packages/([^/]+)/' }, to: { path: '^packages/([^/]+)/src/', pathNot: ['^packages/$1/', '^packages/[^/]+/src/(index|messages|[^/]+/index|html/example-article)\\.ts$'] } },
		{ name: 'platform-below-modules', severity: 'error', from: { path: '^src/platform/' }, to: { path: '^src/(modules|routes|ui)/' } },
		{ name: 'ui-knows-no-module', severity: 'error', from: { path: '^src/ui/' }, to: { path: '^src/(modules|routes)/|^src/platform/.*\\.server' } },
		{ name: 'only-through-the-door', severity: 'error', from: { path: room }, to: { path: '^src/modules/[^/]+/', pathNot: ['^src/modules/$1/', doors] } },
		{ name: 'routes-through-the-door', severity: 'error', from: { path: '^src/routes/' }, to: { path: '^src/modules/[^/]+/', pathNot: doors } },
		{ name: 'modules-know-no-route', severity: 'error', from: { path: '^src/modules/' }, to: { path: '^src/routes/' } },
		{ name: 'sql-only-in-queries', severity: 'error', from: { path: '^src/modules/', pathNot: '(queries|demo|\\.test)\\.ts$' }, to: { path: '^src/platform/db\\.server' } },
		{ name: 'model-is-pure', severity: 'error', from: { path: '^src/modules/[^/]+/model\\.ts$' }, to: { path: '^src/(platform/.*\\.server|modules/)', pathNot: '(model|/data/[^/]+)\\.ts$' } },
		{ name: 'no-test-in-product', severity: 'error', from: { pathNot: '\\.test\\.ts$' }, to: { path: '\\.(test|fixture)\\.ts$' } },
	],
	options: {
		tsConfig: { fileName: 'tsconfig.node.json' },
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '(^|/)(node_modules|build|\\.svelte-kit)/' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'types', 'svelte', 'default'],
			extensions: ['.ts', '.js', '.mjs', '.svelte'],
		},
	},
};
