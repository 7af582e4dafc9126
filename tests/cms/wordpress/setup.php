<?php
// Installs WordPress beside this file's configuration, or adds pages to it. Reads {"pages": [{"role", "content"}]}
// and prints their addresses, as JSON.
define('WP_INSTALLING', !getenv('INSTALLED'));
$_SERVER['HTTP_HOST'] = getenv('WP_HOST');
require getenv('WP_ROOT') . '/wp-load.php';
$roles = ['administrator', 'editor', 'author'];
if (WP_INSTALLING) {
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('Beispielbehörde', 'administrator', 'administrator@example.org', true, '', 'secret');
    switch_theme('twentytwentythree');
    foreach (['editor', 'author'] as $role) {
        wp_insert_user(['user_login' => $role, 'user_pass' => 'secret', 'user_email' => "$role@example.org", 'role' => $role]);
    }
    exit;
}
$addresses = [];
foreach (json_decode(stream_get_contents(STDIN), true)['pages'] as $page) {
    wp_set_current_user(get_user_by('login', $page['role'])->ID);
    // What a role may not write is removed here, as on saving in the editor.
    kses_init();
    $id = wp_insert_post(wp_slash(['post_title' => 'KI-Training', 'post_status' => 'publish', 'post_content' => $page['content']]), true);
    $addresses[] = get_permalink($id);
}
echo json_encode($addresses);
