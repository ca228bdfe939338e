package com.xuqm.cli.command;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Harmless;
import com.xuqm.cli.output.Table;
import com.xuqm.cli.settings.Settings;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.BatchResult;
import com.xuqm.sdk.group.CreateGroup;
import com.xuqm.sdk.group.Group;
import com.xuqm.sdk.group.GroupMember;
import com.xuqm.sdk.group.Groups;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows and changes groups. */
@Command(
        name = "groups",
        description = "Shows and changes groups.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class GroupsCommand {

    private GroupsCommand() {}

    /** Creates the command. */
    public static picocli.CommandLine with(Context context) {
        return new picocli.CommandLine(new GroupsCommand())
                .addSubcommand(new ListGroups(context))
                .addSubcommand(new Show(context))
                .addSubcommand(new Members(context))
                .addSubcommand(new Create(context))
                .addSubcommand(new AddMembers(context))
                .addSubcommand(new RemoveMembers(context))
                .addSubcommand(new Dismiss(context));
    }

    private abstract static class GroupCommand extends ClientCommand {

        @Option(names = "--as", paramLabel = "USER", description = "The acting user; the administrator by default.")
        private @Nullable String user;

        GroupCommand(Context context) {
            super(context);
        }

        @Override
        final ExitCode run(XuqmClient client, Settings settings) {
            return run(user == null ? client.groups() : client.asUser(user).groups());
        }

        abstract ExitCode run(Groups groups);

        final void show(Group group) {
            if (json) {
                json(group);
            } else {
                context.output().table(table().row(cells(group)));
            }
        }

        static Table table() {
            return new Table("GROUP", "NAME", "OWNER", "MEMBERS", "MUTED", "CREATED");
        }

        static @Nullable Object[] cells(Group group) {
            return new @Nullable Object[] {
                group.groupId(),
                group.name(),
                group.ownerId(),
                group.memberCount(),
                group.muted() ? "yes" : "no",
                group.createdAt()
            };
        }

        final ExitCode show(BatchResult result, String done) {
            if (json) {
                json(result);
            } else {
                context.output().line(result.succeeded() + " " + done);
                result.failed()
                        .forEach(failure -> context.output()
                                .note("refused: " + Harmless.line(failure.userId()) + ", " + failure.code() + " "
                                        + Harmless.line(failure.reason())));
            }
            return result.failed().isEmpty() ? ExitCode.OK : ExitCode.SOME_REJECTED;
        }
    }

    @Command(name = "list", description = "Lists the user's groups, or those that a search finds.")
    private static final class ListGroups extends GroupCommand {

        @Option(
                names = "--search",
                paramLabel = "WORD",
                description = "Only those that the service finds for this word.")
        private @Nullable String word;

        ListGroups(Context context) {
            super(context);
        }

        @Override
        ExitCode run(Groups groups) {
            try (Stream<Group> found = (word == null ? groups.list() : groups.search(word)).stream()) {
                if (json) {
                    found.forEach(this::json);
                } else {
                    Table table = table();
                    found.forEach(group -> table.row(cells(group)));
                    context.output().table(table);
                }
            }
            return ExitCode.OK;
        }
    }

    @Command(name = "show", description = "Shows a group.")
    private static final class Show extends GroupCommand {

        @Parameters(paramLabel = "GROUP", description = "The group's id.")
        private String group = "";

        Show(Context context) {
            super(context);
        }

        @Override
        ExitCode run(Groups groups) {
            show(groups.get(group).execute());
            return ExitCode.OK;
        }
    }

    @Command(name = "members", description = "Lists a group's members.")
    private static final class Members extends GroupCommand {

        @Parameters(paramLabel = "GROUP", description = "The group's id.")
        private String group = "";

        Members(Context context) {
            super(context);
        }

        @Override
        ExitCode run(Groups groups) {
            try (Stream<GroupMember> members = groups.listMembers(group).stream()) {
                if (json) {
                    members.forEach(this::json);
                } else {
                    Table table = new Table("USER", "ROLE", "NICKNAME", "JOINED", "MUTED UNTIL");
                    members.forEach(member -> table.row(
                            member.userId(), member.role(), member.nickname(), member.joinedAt(), member.mutedUntil()));
                    context.output().table(table);
                }
            }
            return ExitCode.OK;
        }
    }

    @Command(name = "create", description = "Creates a group.")
    private static final class Create extends GroupCommand {

        @Parameters(index = "0", paramLabel = "NAME", description = "The group's name.")
        private String name = "";

        @Parameters(index = "1..*", paramLabel = "USER", description = "Members besides the owner.")
        private List<String> members = new ArrayList<>();

        @Option(names = "--id", paramLabel = "GROUP", description = "Its id; the service chooses one by default.")
        private @Nullable String id;

        Create(Context context) {
            super(context);
        }

        @Override
        ExitCode run(Groups groups) {
            CreateGroup request = CreateGroup.of(name, members.toArray(new String[0]));
            show(groups.create(id == null ? request : request.withGroupId(id)).execute());
            return ExitCode.OK;
        }
    }

    @Command(name = "add-members", description = "Adds members to a group.")
    private static final class AddMembers extends GroupCommand {

        @Parameters(index = "0", paramLabel = "GROUP", description = "The group's id.")
        private String group = "";

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "USER", description = "The users' ids.")
        private List<String> users = new ArrayList<>();

        AddMembers(Context context) {
            super(context);
        }

        @Override
        ExitCode run(Groups groups) {
            return show(groups.addMembers(group, users).execute(), "added");
        }
    }

    @Command(name = "remove-members", description = "Removes members from a group.")
    private static final class RemoveMembers extends GroupCommand {

        @Parameters(index = "0", paramLabel = "GROUP", description = "The group's id.")
        private String group = "";

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "USER", description = "The users' ids.")
        private List<String> users = new ArrayList<>();

        RemoveMembers(Context context) {
            super(context);
        }

        @Override
        ExitCode run(Groups groups) {
            return show(groups.removeMembers(group, users).execute(), "removed");
        }
    }

    @Command(name = "dismiss", description = "Dismisses a group.")
    private static final class Dismiss extends GroupCommand {

        @Parameters(paramLabel = "GROUP", description = "The group's id.")
        private String group = "";

        Dismiss(Context context) {
            super(context);
        }

        @Override
        ExitCode run(Groups groups) {
            groups.dismiss(group).execute();
            if (json) {
                json(Map.of("dismissed", group));
            } else {
                context.output().line("dismissed " + Harmless.line(group));
            }
            return ExitCode.OK;
        }
    }
}
