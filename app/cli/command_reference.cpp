#include "app/cli/command_reference.h"

#include <CLI/CLI.hpp>

#include <vector>

namespace likecast::cli
{

namespace
{

struct Choice {
    std::string name;  ///< "--json"; empty for a positional argument
    std::string value; ///< "FILE"; empty for a flag
    std::string description;
};

/// A command with its full path: "packs install".
struct Command {
    std::string words;
    std::string description;
    std::vector<Choice> options;
    std::vector<Choice> positionals;
};

std::string valueName(const CLI::Option& option)
{
    if (option.get_items_expected_max() == 0)
        return {};
    const std::string named =
        option.get_positional() ? option.get_name(true) : option.get_type_name();
    return named.empty() ? "VALUE" : named;
}

Command describe(const CLI::App& app, const std::string& words)
{
    Command command{words, app.get_description(), {}, {}};
    for (const CLI::Option* option : app.get_options()) {
        if (option->get_group().empty())
            continue;
        if (option->get_lnames().empty() && option->get_snames().empty()) {
            command.positionals.push_back({{}, option->get_name(), option->get_description()});
            continue;
        }
        const std::string name = option->get_lnames().empty() ? "-" + option->get_snames().front()
                                                              : "--" + option->get_lnames().front();
        command.options.push_back({name, valueName(*option), option->get_description()});
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

/// `text` with each `from` replaced by `to`.
std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
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

std::string optionNames(const Command& command)
{
    std::string names;
    for (const Choice& option : command.options)
        names += ' ' + option.name;
    return names;
}

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
    std::string cases;
    std::string names;
    const std::vector<Command> commands = commandsOf(program);
    const std::string common = optionNames(commands.front());
    for (std::size_t i = 1; i < commands.size(); ++i) {
        const bool isBelow = commands[i].words.find(' ') != std::string::npos;
        if (!isBelow)
            names += ' ' + commands[i].words;
        std::string words = optionNames(commands[i]);
        for (const Command& other : commands) {
            if (other.words.starts_with(commands[i].words + ' '))
                words += other.words.substr(commands[i].words.size());
        }
        cases += "        " + singleQuoted(commands[i].words) + ") words=\"" +
                 words.substr(words.empty() ? 0 : 1) + common + "\" ;;\n";
    }
    return "# bash completion for likecast-cli\n"
           "_likecast_cli() {\n"
           "    local words command='' i\n"
           "    local current=${COMP_WORDS[COMP_CWORD]}\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        case ${COMP_WORDS[i]} in\n"
           "        -*) ;;\n"
           "        *) [[ $command == *' '* ]] || command=\"${command:+$command "
           "}${COMP_WORDS[i]}\" ;;\n"
           "        esac\n"
           "    done\n"
           "    [[ $command == *' '* ]] && ! _likecast_cli_words \"$command\" && "
           "command=${command%% *}\n"
           "    if [[ -z $command ]]; then\n"
           "        words=\"" +
           names.substr(1) + common +
           "\"\n"
           "    else\n"
           "        _likecast_cli_words \"$command\"\n"
           "    fi\n"
           "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
           "    [[ $current == -* ]] || COMPREPLY+=($(compgen -f -- \"$current\"))\n"
           "}\n"
           "_likecast_cli_words() {\n"
           "    case $1 in\n" +
           cases +
           "        *) words='' ; return 1 ;;\n"
           "    esac\n"
           "}\n"
           "complete -o filenames -F _likecast_cli likecast-cli\n";
}

std::string zshCompletion(const CLI::App& program)
{
    // zsh runs bash completions, unchanged, once this is loaded.
    return "#compdef likecast-cli\nautoload -U +X bashcompinit && bashcompinit\n" +
           bashCompletion(program);
}

std::string fishCompletion(const CLI::App& program)
{
    std::string script = "# fish completion for likecast-cli\n";
    const std::vector<Command> commands = commandsOf(program);
    const auto add = [&](const std::string& condition, const Choice& option) {
        script += "complete -c likecast-cli";
        if (!condition.empty())
            script += " -n " + singleQuoted(condition);
        script += (option.name.starts_with("--") ? " -l " + option.name.substr(2)
                                                 : " -s " + option.name.substr(1)) +
                  (option.value.empty() ? "" : " -r") + " -d " + singleQuoted(option.description) +
                  '\n';
    };
    for (const Choice& option : commands.front().options)
        add({}, option);
    for (std::size_t i = 1; i < commands.size(); ++i) {
        const std::string& words = commands[i].words;
        const std::size_t space = words.find(' ');
        const std::string parent = words.substr(0, space == std::string::npos ? 0 : space);
        const std::string name = space == std::string::npos ? words : words.substr(space + 1);
        const std::string condition =
            parent.empty() ? "__fish_use_subcommand" : "__fish_seen_subcommand_from " + parent;
        script.append("complete -c likecast-cli -n ").append(singleQuoted(condition));
        script.append(" -a ").append(name);
        script.append(" -d ").append(singleQuoted(commands[i].description)).append("\n");
        for (const Choice& option : commands[i].options)
            add("__fish_seen_subcommand_from " + name, option);
    }
    return script;
}

} // namespace likecast::cli
