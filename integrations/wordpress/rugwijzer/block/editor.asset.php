<?php
/**
 * What the block's script needs to be loaded before it.
 *
 * @package Rugwijzer
 */

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
	'version'      => '%VERSION%',
);
