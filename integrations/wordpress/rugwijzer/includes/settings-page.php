<?php
/**
 * The settings page, under Settings. WordPress' Settings API checks who saves, and that the form is
 * ours.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

const PAGE       = 'rugwijzer';
const CAPABILITY = 'manage_options';

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );

/**
 * Where the page is.
 */
function settings_url() {
	return admin_url( 'options-general.php?page=' . PAGE );
}

/**
 * The page in the menu.
 */
function add_page() {
	add_options_page( __( 'Rugwijzer', 'rugwijzer' ), __( 'Rugwijzer', 'rugwijzer' ), CAPABILITY, PAGE, __NAMESPACE__ . '\print_page' );
}

/**
 * The option, and a form row for each setting of the schema; settings of one object stand together.
 */
function register_settings() {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
			'show_in_rest'      => false,
			'default'           => array(),
		)
	);
	foreach ( sections() as $heading => $fields ) {
		$section = 'rugwijzer-' . md5( $heading );
		add_settings_section( $section, esc_html( $heading ), '__return_null', PAGE );
		foreach ( $fields as $field ) {
			$label_for = in_array( $field['kind'], array( 'choices', 'rows' ), true ) ? '' : field_id( $field );
			add_settings_field( field_id( $field ), esc_html( setting_label( $field ) ), __NAMESPACE__ . '\print_field', PAGE, $section, $field + array( 'label_for' => $label_for ) );
		}
	}
}

/**
 * The settings of the schema under the headings of the form. What has no words yet comes last.
 */
function sections() {
	$left = array();
	foreach ( schema_fields() as $field ) {
		$left[ implode( '.', $field['path'] ) ] = $field;
	}
	$sections = array();
	foreach ( form_words() as $heading => $words ) {
		$sections[ $heading ] = array_intersect_key( array_replace( $words, $left ), $words, $left );
		$left                 = array_diff_key( $left, $words );
	}
	$sections[ __( 'Andere instellingen', 'rugwijzer' ) ] = $left;
	return array_filter( $sections );
}

/**
 * The page: the form, how the check comes into a page, and how to see that it works.
 */
function print_page() {
	if ( ! current_user_can( CAPABILITY ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	echo '<p>' . esc_html__( 'Vul in hoe bezoekers u bereiken. Uw gegevens staan dan in het advies, op plekken waar dat veilig is. Bij spoed staan ze er niet: dan verwijst de check naar 112 of de huisarts.', 'rugwijzer' ) . '</p>';
	echo '<p>' . esc_html__( 'Nog geen zorgverlener heeft de regels van de check bevestigd, en hij heeft geen CE-keurmerk als medisch hulpmiddel. Laat de regels nakijken, en spreek af wie er bij u verantwoordelijk voor is.', 'rugwijzer' ) . '</p>';
	printf(
		'<p><a href="#rugwijzer-place">%s</a> | <a href="#rugwijzer-view">%s</a></p>',
		esc_html__( 'De check op een pagina zetten', 'rugwijzer' ),
		esc_html__( 'Bekijken en controleren', 'rugwijzer' )
	);
	echo '<form method="post" action="' . esc_url( admin_url( 'options.php' ) ) . '">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button( __( 'Opslaan', 'rugwijzer' ) );
	echo '</form>';
	print_how_to();
	print_pages();
	echo '</div>';
}

/**
 * How the check comes into a page.
 */
function print_how_to() {
	echo '<h2 id="rugwijzer-place">' . esc_html__( 'De check op een pagina zetten', 'rugwijzer' ) . '</h2><ul class="ul-disc">';
	echo '<li>' . esc_html__( 'Blokeditor: open de pagina, typ /rugwijzer en kies het blok Rugwijzer.', 'rugwijzer' ) . '</li>';
	echo '<li><label for="rugwijzer-shortcode">' . esc_html__( 'Klassieke editor of een paginabouwer: kopieer deze shortcode. De tekst erin ziet niemand, tot u de plug-in uitzet. Dan blijft staan wie men moet bellen. [rugwijzer] alleen werkt ook.', 'rugwijzer' ) . '</label></li></ul>';
	printf( '<textarea id="rugwijzer-shortcode" class="large-text code" rows="4" readonly onfocus="this.select()">%s</textarea>', esc_textarea( shortcode_to_copy() ) );
}

/**
 * Where the check stands, and how to see that it works there.
 */
function print_pages() {
	echo '<h2 id="rugwijzer-view">' . esc_html__( 'Bekijken en controleren', 'rugwijzer' ) . '</h2>';
	$pages = pages_with_check();
	if ( array() === $pages ) {
		echo '<p>' . esc_html__( 'De check staat nog op geen pagina of bericht. (In een paginabouwer, widget of sjabloon kunnen wij hem niet vinden.)', 'rugwijzer' ) . '</p>';
	} else {
		echo '<ul class="ul-disc">';
		foreach ( $pages as $page ) {
			printf(
				'<li>%1$s: <a href="%2$s">%3$s</a> | <a href="%4$s">%5$s</a></li>',
				esc_html( get_the_title( $page ) ),
				esc_url( get_permalink( $page ) ),
				esc_html__( 'Bekijk deze pagina', 'rugwijzer' ),
				esc_url( add_query_arg( 'rugwijzer-check', '1', get_permalink( $page ) ) ),
				esc_html__( 'Controleer deze pagina', 'rugwijzer' )
			);
		}
		echo '</ul>';
	}
	echo '<p>' . esc_html__( '“Controleer deze pagina” opent de pagina met een paneel. Daarin staat wat er goed gaat, wat niet, en wat u uw websitebouwer kunt vragen. Alleen wie zo’n adres opent, ziet het paneel. Begin daarna zelf aan de check, ook op uw telefoon. Komt er geen paneel, en blijft er staan “De check start”? Maak dan de cache van uw site leeg en kijk opnieuw.', 'rugwijzer' ) . '</p>';
}
