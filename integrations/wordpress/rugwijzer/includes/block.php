<?php
/**
 * The block, for the block editor. What it saves in the page is the text that stays when the
 * plugin is switched off; the check is put in its place when the page is shown.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

const BLOCK = 'rugwijzer/check';

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );

/**
 * Registers the block, which is drawn here and not in the editor.
 */
function register_block() {
	register_block_type(
		plugin_dir_path( PLUGIN_FILE ) . 'block',
		array( 'render_callback' => __NAMESPACE__ . '\widget_html' )
	);
}

/**
 * Gives the editor the words and what the clinic has filled in. All of it is public: it is what a
 * visitor sees.
 */
function tell_editor() {
	$about = array(
		'remaining' => remaining_html(),
		'clinic'    => text_setting( 'clinic', 'name' ),
		'script'    => has_widget_files() ? script_url() : '',
		'settings'  => current_user_can( CAPABILITY ) ? settings_url() : '',
		'words'     => array(
			'title'    => __( 'Rugwijzer: check voor pijn onder in de rug', 'rugwijzer' ),
			'preview'  => __( 'Zo begint de check. Bezoekers kunnen hem invullen op de pagina zelf.', 'rugwijzer' ),
			/* translators: %s: the name of the clinic. */
			'clinic'   => __( 'In het advies staat: %s.', 'rugwijzer' ),
			'none'     => __( 'Uw praktijk staat nog niet in het advies.', 'rugwijzer' ),
			'settings' => __( 'Naar de instellingen', 'rugwijzer' ),
		),
	);
	$json  = wp_json_encode( $about, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT );
	wp_add_inline_script( generate_block_asset_handle( BLOCK, 'editorScript' ), 'window.rugwijzerBlock = ' . $json . ';', 'before' );
}
