<?php
/**
 * The text that stands where the check will come, and stays or comes back if the check cannot run.
 * It has to be true in both cases, and help somebody who needs help now.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

/**
 * The text inside the element. It holds no paragraphs: inside a paragraph of an editor the browser
 * would end the element before them, and the text would stand under a check that works.
 */
function fallback_html() {
	$lines = array_merge(
		array( esc_html__( 'De check start. Blijft deze tekst staan? Dan werkt de check niet in uw browser.', 'rugwijzer' ) ),
		advice_lines()
	);
	return '<span>' . implode( '<br><br>', $lines ) . '</span>';
}

/**
 * What is left on the page after the plugin is switched off: for the editor, which keeps it in the
 * page's own text.
 */
function remaining_html() {
	return '<p>' . implode( '</p><p>', advice_lines() ) . '</p>';
}

/**
 * Whom to call, line by line, as HTML.
 */
function advice_lines() {
	$lines = array(
		/* translators: %s: a link that calls 112. */
		'<strong>' . sprintf( esc_html__( 'Is iemand in gevaar? Bel %s.', 'rugwijzer' ), '<a href="tel:112">112</a>' ) . '</strong>',
		esc_html__( 'Voelt u zich doof rond uw anus of geslachtsdelen? Lukt plassen niet meer? Hebben beide benen minder kracht?', 'rugwijzer' ) . ' ' . doctor_line(),
	);
	$own   = phone_link( text_setting( 'clinic', 'phone' ) );
	if ( '' !== $own ) {
		/* translators: %s: the clinic's telephone number. */
		$lines[] = sprintf( esc_html__( 'Wilt u een afspraak bij ons? Bel %s.', 'rugwijzer' ), $own );
	}
	return $lines;
}

/**
 * Whom to call at an alarm sign: on a GP's own page, that GP.
 */
function doctor_line() {
	$gp    = phone_link( text_setting( 'clinic', 'gp_phone' ) );
	$night = phone_link( text_setting( 'clinic', 'out_of_hours_phone' ) );
	if ( '' === $gp . $night ) {
		return esc_html__( 'Bel direct uw huisarts of de huisartsenpost, ook ’s nachts.', 'rugwijzer' );
	}
	/* translators: %s: the GP's telephone number. */
	$first = '' === $gp ? esc_html__( 'Bel direct uw huisarts.', 'rugwijzer' ) : sprintf( esc_html__( 'Bel direct uw huisarts: %s.', 'rugwijzer' ), $gp );
	/* translators: %s: the telephone number of the out-of-hours GP service. */
	$then = '' === $night ? esc_html__( 'Is die dicht? Bel de huisartsenpost, ook ’s nachts.', 'rugwijzer' ) : sprintf( esc_html__( 'Is die dicht? Bel de huisartsenpost, ook ’s nachts: %s.', 'rugwijzer' ), $night );
	return $first . ' ' . $then;
}

/**
 * A number that calls when it is pressed, or '' where there is none.
 */
function phone_link( $shown ) {
	$href = phone_href( $shown );
	return '' === $href ? '' : '<a href="' . esc_attr( $href ) . '">' . esc_html( $shown ) . '</a>';
}
