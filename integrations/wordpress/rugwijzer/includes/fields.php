<?php
/**
 * Draws one setting as a form field, by its kind.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

/**
 * The field with its explanation.
 */
function print_field( $field ) {
	$id    = field_id( $field );
	$help  = setting_help( $field );
	$value = value_at( settings(), $field['path'] );
	switch ( $field['kind'] ) {
		case 'choice':
			print_choice( $field, (string) $value );
			break;
		case 'choices':
			print_choices( $field, (array) $value );
			break;
		case 'lines':
			printf( '<textarea id="%1$s" name="%2$s" rows="4" class="regular-text" aria-describedby="%1$s-help">%3$s</textarea>', esc_attr( $id ), esc_attr( field_name( $field ) ), esc_textarea( implode( "\n", (array) $value ) ) );
			break;
		case 'switch':
			printf( '<input type="checkbox" id="%1$s" name="%2$s" value="1" aria-describedby="%1$s-help"%3$s>', esc_attr( $id ), esc_attr( field_name( $field ) ), \checked( true, $value, false ) );
			break;
		default:
			printf( '<input type="%4$s" id="%1$s" name="%2$s" value="%3$s" class="regular-text" autocomplete="off" aria-describedby="%1$s-help">', esc_attr( $id ), esc_attr( field_name( $field ) ), esc_attr( (string) $value ), esc_attr( input_type( $field ) ) );
	}
	if ( '' !== $help ) {
		printf( '<p class="description" id="%s-help">%s</p>', esc_attr( $id ), esc_html( $help ) );
	}
}

/**
 * One of a list. Nothing chosen is "as the check does by itself".
 */
function print_choice( $field, $value ) {
	printf( '<select id="%1$s" name="%2$s" aria-describedby="%1$s-help">', esc_attr( field_id( $field ) ), esc_attr( field_name( $field ) ) );
	printf( '<option value="">%s</option>', esc_html__( 'Standaard', 'rugwijzer' ) );
	foreach ( array_keys( $field['options'] ) as $option ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $option ), \selected( $value, $option, false ), esc_html( value_label( $field, $option ) ) );
	}
	echo '</select>';
}

/**
 * Any of a list.
 */
function print_choices( $field, $values ) {
	printf( '<fieldset><legend class="screen-reader-text">%s</legend>', esc_html( setting_label( $field ) ) );
	foreach ( array_keys( $field['options'] ) as $option ) {
		$ticked = in_array( $option, $values, true ) ? ' checked' : '';
		printf( '<label><input type="checkbox" name="%s[]" value="%s"%s> %s</label><br>', esc_attr( field_name( $field ) ), esc_attr( $option ), esc_attr( $ticked ), esc_html( value_label( $field, $option ) ) );
	}
	echo '</fieldset>';
}

/**
 * The keyboard that a phone shows for it.
 */
function input_type( $field ) {
	if ( 'number' === $field['kind'] ) {
		return 'number';
	}
	return preg_match( '/(^|_)phone$/', end( $field['path'] ) ) ? 'tel' : 'text';
}

/**
 * The field's id in the page.
 */
function field_id( $field ) {
	return 'rugwijzer-' . implode( '-', $field['path'] );
}

/**
 * The field's name in the form: `rugwijzer[clinic][name]`.
 */
function field_name( $field ) {
	return OPTION . '[' . implode( '][', $field['path'] ) . ']';
}
