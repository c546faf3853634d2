<?php
/**
 * Draws one setting as a form field, by its kind.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

/**
 * A setting of the form, with its explanation.
 */
function print_field( $field ) {
	$id   = field_id( $field );
	$help = setting_help( $field );
	print_input( $field, field_name( $field ), $id, value_at( settings(), $field['path'] ), '' === $help ? '' : $id . '-help' );
	if ( '' !== $help ) {
		printf( '<p class="description" id="%s-help">%s</p>', esc_attr( $id ), esc_html( $help ) );
	}
}

/**
 * The input alone, with its value.
 *
 * @param array  $field What it holds.
 * @param string $name  Its name in the form.
 * @param string $id    Its id in the page.
 * @param mixed  $value What is kept, or null.
 * @param string $help  The id of its explanation, or ''.
 */
function print_input( $field, $name, $id, $value, $help = '' ) {
	$at = sprintf( 'id="%s" name="%s" aria-describedby="%s"', esc_attr( $id ), esc_attr( $name ), esc_attr( $help ) );
	// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped -- $at has been escaped.
	switch ( $field['kind'] ) {
		case 'choice':
			echo "<select $at>";
			print_options( $field, (string) $value );
			echo '</select>';
			break;
		case 'choices':
			print_choices( $field, $name, (array) $value );
			break;
		case 'rows':
			print_rows( $field, $name, $id, array_values( (array) $value ) );
			break;
		case 'lines':
			printf( "<textarea $at rows='4' class='regular-text'>%s</textarea>", esc_textarea( implode( "\n", (array) $value ) ) );
			break;
		case 'switch':
			printf( "<input type='checkbox' $at value='1'%s>", \checked( true, $value, false ) );
			break;
		default:
			printf( "<input type='%s' $at value='%s' class='regular-text' autocomplete='off'>", esc_attr( input_type( $field ) ), esc_attr( (string) $value ) );
	}
	// phpcs:enable
}

/**
 * The values of a list to choose one from. Nothing chosen is "as the check does by itself".
 */
function print_options( $field, $value ) {
	printf( '<option value="">%s</option>', esc_html__( 'Standaard', 'rugwijzer' ) );
	foreach ( array_keys( $field['options'] ) as $option ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $option ), \selected( $value, $option, false ), esc_html( value_label( $field, $option ) ) );
	}
}

/**
 * Any of a list.
 */
function print_choices( $field, $name, $values ) {
	// A long list stands in columns.
	printf( '<fieldset%s><legend class="screen-reader-text">%s</legend>', count( $field['options'] ) > 8 ? ' style="columns: 12em"' : '', esc_html( setting_label( $field ) ) );
	foreach ( array_keys( $field['options'] ) as $option ) {
		printf( '<label><input type="checkbox" name="%s[]" value="%s"%s> %s</label><br>', esc_attr( $name ), esc_attr( $option ), \checked( in_array( $option, $values, true ), true, false ), esc_html( value_label( $field, $option ) ) );
	}
	echo '</fieldset>';
}

/**
 * A list of rows with the same fields: those that are kept, and one to fill in.
 */
function print_rows( $field, $name, $id, $rows ) {
	$most = (int) ( $field['schema']['maxItems'] ?? MOST_ROWS );
	for ( $number = 0; $number < min( $most, count( $rows ) + 1 ); $number++ ) {
		/* translators: 1: the name of a list of settings, 2: a number. */
		printf( '<fieldset><legend>%s</legend>', esc_html( sprintf( __( '%1$s, nummer %2$d', 'rugwijzer' ), setting_label( $field ), $number + 1 ) ) );
		foreach ( in_order( $field['fields'] ) as $part ) {
			$key = end( $part['path'] );
			echo '<p><label>' . esc_html( setting_label( $part ) ) . '<br>';
			print_input( $part, "{$name}[{$number}][{$key}]", "$id-$number-$key", $rows[ $number ][ $key ] ?? null );
			echo '</label></p>';
		}
		echo '</fieldset><br>';
	}
}

/**
 * The fields of a row in the order of their words.
 */
function in_order( $fields ) {
	$order = array_flip( array_keys( small_words() ) );
	usort(
		$fields,
		function ( $one, $other ) use ( $order ) {
			return ( $order[ implode( '.', $one['path'] ) ] ?? PHP_INT_MAX ) <=> ( $order[ implode( '.', $other['path'] ) ] ?? PHP_INT_MAX );
		}
	);
	return $fields;
}

/**
 * What a browser is to check, and the keyboard that a phone shows.
 */
function input_type( $field ) {
	$format = $field['schema']['format'] ?? '';
	if ( in_array( $format, array( 'date', 'email' ), true ) ) {
		return $format;
	}
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
