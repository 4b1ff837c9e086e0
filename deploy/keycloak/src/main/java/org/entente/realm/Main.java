package org.entente.realm;

/** Run to its end with each release: see deploy/kubernetes/base/realm.yaml for its settings. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        try {
            int changes = RealmUpdate.of(Settings.of(System.getenv())).run(System.out::println);
            System.out.println(changes == 0 ? "The realm is as its file says." : changes + " changes were made.");
        } catch (RealmException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
