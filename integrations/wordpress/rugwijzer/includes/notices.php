<?php
/**
 * What an administrator is told outside the settings page. Nothing is kept to know whether it was
 * read: it goes away when it is done.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_notices', __NAMESPACE__ . '\print_notice' );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\action_links' );

/**
 * After activation, until there are settings: where they are. And always: that files are missing.
 */
function print_notice() {
	$screen = get_current_screen();
	if ( ! current_user_can( CAPABILITY ) || null === $screen ) {
		return;
	}
	if ( ! ( has_widget_files() && schema_fields() ) && in_array( $screen->id, array( 'plugins', 'dashboard', 'settings_page_' . PAGE ), true ) ) {
		printf( '<div class="notice notice-error"><p>%s</p></div>', esc_html__( 'Rugwijzer: er ontbreken bestanden van de check. Upload rugwijzer-wordpress.zip opnieuw, en kies dan voor vervangen.', 'rugwijzer' ) );
	} elseif ( array() === settings() && in_array( $screen->id, array( 'plugins', 'dashboard' ), true ) ) {
		printf(
			'<div class="notice notice-info" id="rugwijzer-welcome"><p>%s <a href="%s">%s</a></p></div>',
			esc_html__( 'Rugwijzer staat klaar. Vul nu de gegevens van uw praktijk in, en zet de check op een pagina.', 'rugwijzer' ),
			esc_url( settings_url() ),
			esc_html__( 'Naar de instellingen', 'rugwijzer' )
		);
	}
}

/**
 * The settings' link in the list of plugins.
 */
function action_links( $links ) {
	if ( current_user_can( CAPABILITY ) ) {
		array_unshift( $links, '<a href="' . esc_url( settings_url() ) . '">' . esc_html__( 'Instellingen', 'rugwijzer' ) . '</a>' );
	}
	return $links;
}
