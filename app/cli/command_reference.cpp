#include "app/cli/command_reference.h"

#include <CLI/CLI.hpp>

#include <vector>

namespace likecast::cli
{

namespace
{

struct Choice {
    std::string name;  ///< "--json"; empty for a positional argument
    std::string value; ///< "FILE", "bash|zsh|fish"; empty for a flag
    std::string description;
    std::string words; ///< what the value can be, "bash zsh fish"; empty if it is free
};

/// A command with its full path: "packs install".
struct Command {
    std::string words;
    std::string description;
    std::vector<Choice> options;
    std::vector<Choice> positionals;
};

/// `text` with each `from` replaced by `to`.
std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// CLI11 names types with their checks: "TEXT:{bash,zsh,fish}", "TEXT:DIR", "INT:INT in [1 - 9]".
Choice describe(const CLI::Option& option)
{
    Choice choice{{}, {}, option.get_description(), {}};
    const std::string type = option.get_type_name();
    const std::size_t check = type.find(':');
    if (check != std::string::npos && type[check + 1] == '{')
        choice.words = replaced(type.substr(check + 2, type.size() - check - 3), ",", " ");
    if (option.nonpositional())
        choice.name = option.get_lnames().empty() ? "-" + option.get_snames().front()
                                                  : "--" + option.get_lnames().front();
    if (choice.name.empty())
        choice.value = option.get_name();
    else if (!choice.words.empty())
        choice.value = replaced(choice.words, " ", "|");
    else if (option.get_items_expected_max() > 0)
        choice.value = type.empty()             ? "VALUE"
                       : type.ends_with(":DIR") ? "DIR"
                                                : type.substr(0, check);
    return choice;
}

/// Without --help, which the program itself lists, for a command.
Command describe(const CLI::App& app, const std::string& words)
{
    Command command{words, app.get_description(), {}, {}};
    for (const CLI::Option* option : app.get_options()) {
        if (option->get_group().empty() || (!words.empty() && option == app.get_help_ptr()))
            continue;
        Choice choice = describe(*option);
        (choice.name.empty() ? command.positionals : command.options).push_back(std::move(choice));
    }
    return command;
}

/// The program's commands, subcommands after their parents. The program itself has no words.
void collect(const CLI::App& app, const std::string& words, std::vector<Command>& commands)
{
    commands.push_back(describe(app, words));
    for (const CLI::App* below : app.get_subcommands([](const CLI::App*) { return true; })) {
        if (!below->get_group().empty())
            collect(*below, words.empty() ? below->get_name() : words + ' ' + below->get_name(),
                    commands);
    }
}

std::vector<Command> commandsOf(const CLI::App& program)
{
    std::vector<Command> commands;
    collect(program, {}, commands);
    return commands;
}

std::string roff(const std::string& text)
{
    std::string escaped = replaced(replaced(text, "\\", "\\e"), "-", "\\-");
    if (!escaped.empty() && (escaped.front() == '.' || escaped.front() == '\''))
        escaped.insert(0, "\\&");
    return replaced(escaped, "\n", " ");
}

std::string singleQuoted(const std::string& text)
{
    return '\'' + replaced(text, "'", "'\\''") + '\'';
}

void addChoices(std::string& page, const std::vector<Choice>& choices)
{
    for (const Choice& choice : choices) {
        page += ".TP\n";
        page += choice.name.empty() ? "\\fI" + roff(choice.value) + "\\fR"
                                    : "\\fB" + roff(choice.name) + "\\fR";
        if (!choice.name.empty() && !choice.value.empty())
            page += " \\fI" + roff(choice.value) + "\\fR";
        page += '\n' + roff(choice.description) + '\n';
    }
}

/// Whether `command` is a subcommand of `other`, which has no words if it is the program.
bool isBelow(const Command& command, const Command& other)
{
    const std::size_t space = command.words.rfind(' ');
    return !command.words.empty() &&
           command.words.substr(0, space == std::string::npos ? 0 : space) == other.words;
}

std::string lastWord(const Command& command)
{
    return command.words.substr(command.words.rfind(' ') + 1); // npos + 1 is 0
}

/// fish's condition that the command `words` is given; empty for the program.
std::string fishCondition(const std::string& words)
{
    const std::string seen = "__fish_seen_subcommand_from ";
    return words.empty() ? words : seen + replaced(words, " ", "; and " + seen);
}

std::string optionNames(const Command& command)
{
    std::string names;
    for (const Choice& option : command.options)
        names += ' ' + option.name;
    return names;
}

/// Finds the command among the words before the current one, past the values of options. Where
/// nothing is offered, the shell completes file names.
constexpr const char* bashFunction = R"(_likecast_cli() {
    local words options command='' i
    local current=${COMP_WORDS[COMP_CWORD]}
    [[ $current != = ]] || current=''
    for ((i = 1; i < COMP_CWORD; i++)); do
        if _likecast_cli_value "$command ${COMP_WORDS[i]}"; then
            ((++i))
            [[ ${COMP_WORDS[i]} != = ]] || ((++i))
        elif _likecast_cli_follows "${command:+$command }${COMP_WORDS[i]}"; then
            command="${command:+$command }${COMP_WORDS[i]}"
        fi
    done
    if ((i == COMP_CWORD)); then
        _likecast_cli_follows "$command"
        [[ $current != -* ]] || words=$options
    fi
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}
)";

} // namespace

std::string manualPage(const CLI::App& program, const std::string& version)
{
    const std::vector<Command> commands = commandsOf(program);
    std::string page =
        ".TH LIKECAST\\-CLI 1 \"\" \"likecast " + roff(version) + "\" \"User commands\"\n";
    page +=
        ".SH NAME\nlikecast\\-cli \\- predict the likes of an Instagram post before it is posted\n";
    page +=
        ".SH SYNOPSIS\n.B likecast\\-cli\n[\\fIoptions\\fR] \\fIcommand\\fR [\\fIarguments\\fR]\n";
    page += ".SH DESCRIPTION\n" + roff(program.get_description()) + "\n";
    page += ".SH OPTIONS\nThese can be given before or after the command.\n";
    addChoices(page, commands.front().options);
    page += ".SH COMMANDS\n";
    for (std::size_t i = 1; i < commands.size(); ++i) {
        page += ".SS " + roff(commands[i].words) + '\n' + roff(commands[i].description) + '\n';
        addChoices(page, commands[i].positionals);
        addChoices(page, commands[i].options);
    }
    page += ".SH EXIT STATUS\n0 if the command succeeded, 1 if it failed, 2 for wrong usage.\n";
    page += ".SH SEE ALSO\n.BR likecast (1)\n";
    return page;
}

std::string bashCompletion(const CLI::App& program)
{
    std::string cases;  // what may follow a command: commands and words on one side, options
    std::string values; // what an option's value can be
    const std::vector<Command> commands = commandsOf(program);
    const std::string common = optionNames(commands.front());
    for (const Command& command : commands) {
        std::string words;
        for (const Command& other : commands) {
            if (isBelow(other, command))
                words += ' ' + lastWord(other);
        }
        for (const Choice& argument : command.positionals)
            words += argument.words.empty() ? "" : ' ' + argument.words;
        const std::string options = command.words.empty() ? "" : optionNames(command);
        cases += "        " + singleQuoted(command.words) + ") words='" +
                 words.substr(words.empty() ? 0 : 1) + "' options='" +
                 (options + common).substr(1) + "' ;;\n";
        for (const Choice& option : command.options) {
            const std::string key = command.words.empty() ? "*" : singleQuoted(command.words);
            if (!option.value.empty())
                values +=
                    "        " + key + "' '" + option.name + ") words='" + option.words + "' ;;\n";
        }
    }
    return "# bash completion for likecast-cli\n" + std::string(bashFunction) +
           "_likecast_cli_follows() {\n    case $1 in\n" + cases +
           "        *) return 1 ;;\n    esac\n}\n"
           "_likecast_cli_value() {\n    case $1 in\n" +
           values +
           "        *) return 1 ;;\n    esac\n}\n"
           "complete -o default -F _likecast_cli likecast-cli\n";
}

std::string zshCompletion(const CLI::App& program)
{
    // zsh runs bash completions, unchanged. It reads this at the first Tab, which the last line
    // answers.
    return "#compdef likecast-cli\nautoload -U +X bashcompinit && bashcompinit\n" +
           bashCompletion(program) + "_bash_complete -o default -F _likecast_cli\n";
}

std::string fishCompletion(const CLI::App& program)
{
    const std::vector<Command> commands = commandsOf(program);
    std::string script = "# fish completion for likecast-cli\n";
    const auto add = [&script](const std::string& condition, const std::string& completion,
                               const std::string& description) {
        script += "complete -c likecast-cli" +
                  (condition.empty() ? condition : " -n " + singleQuoted(condition)) + completion +
                  (description.empty() ? description : " -d " + singleQuoted(description)) + '\n';
    };
    for (const Command& command : commands) {
        const std::string isGiven = fishCondition(command.words);
        std::string below;
        for (const Command& other : commands)
            below += isBelow(other, command) ? ' ' + lastWord(other) : "";
        if (!below.empty()) {
            const std::string isNext = isGiven + (isGiven.empty() ? "" : "; and ") +
                                       "not __fish_seen_subcommand_from" + below;
            add(isNext, " -f", {});
            for (const Command& other : commands) {
                if (isBelow(other, command))
                    add(isNext, " -a " + lastWord(other), other.description);
            }
        }
        for (const Choice& argument : command.positionals) {
            if (!argument.words.empty())
                add(isGiven, " -f -a " + singleQuoted(argument.words), argument.description);
        }
        for (const Choice& option : command.options) {
            const std::string name = option.name.starts_with("--") ? " -l " + option.name.substr(2)
                                                                   : " -s " + option.name.substr(1);
            const std::string value = option.value.empty() ? ""
                                      : option.words.empty()
                                          ? " -r"
                                          : " -x -a " + singleQuoted(option.words);
            add(isGiven, name + value, option.description);
        }
    }
    return script;
}

} // namespace likecast::cli
